/** Says so and ends when this Node is too old to run the rest; written so that old ones can still read it. */
const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Luoshi needs Node 20.19 or newer; this is ${process.versions.node} (https://nodejs.org).`)
  console.error(`落实需要 Node 20.19 或更新版本，当前为 ${process.versions.node}。`)
  process.exit(1)
}
