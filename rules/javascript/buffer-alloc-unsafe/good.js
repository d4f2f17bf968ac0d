const net = require("node:net");

const RECORD = 64;

net
  .createServer((socket) => {
    const record = Buffer.alloc(RECORD);
    record.write("hello", 0, "utf8");
    socket.end(record);
  })
  .listen(7000);
