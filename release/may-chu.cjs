// Máy chủ tĩnh cho một thư mục / A static server for one folder: node may-chu.cjs [--folder site] [--port 8080] [--lan]
//   [--https --pfx chung-thu.pfx | --https --cert chung-thu.pem --key khoa.pem]
// Không có --lan thì chỉ máy này mở được. / Without --lan only this machine can open it.
'use strict';
const { readFileSync } = require('node:fs');
const { join, resolve } = require('node:path');
const { parseArgs } = require('node:util');
/* SERVE */ const { filesOf } = require('../scripts/serve.cjs');

function stop(vietnamese, english) {
  console.error(`${vietnamese}\n${english}`);
  process.exit(2);
}

function options() {
  try {
    return parseArgs({
      options: {
        folder: { type: 'string', default: join(__dirname, 'site') },
        port: { type: 'string', default: '8080' },
        lan: { type: 'boolean', default: false },
        https: { type: 'boolean', default: false },
        pfx: { type: 'string' },
        cert: { type: 'string' },
        key: { type: 'string' },
      },
    }).values;
  } catch (error) {
    return stop(`Không hiểu lệnh: ${error.message}`, `Not understood: ${error.message}`);
  }
}

const asked = options();
const port = Number(asked.port);
if (!/^\d+$/.test(asked.port) || port > 65535)
  stop('--port phải là số từ 0 đến 65535.', '--port must be a number from 0 to 65535.');

function certificate() {
  const read = (file) => {
    try {
      return readFileSync(file);
    } catch {
      return stop(`Không đọc được ${file}.`, `Cannot read ${file}.`);
    }
  };
  if (asked.pfx) return { pfx: read(asked.pfx), passphrase: process.env.SO_KHOP_PFX_PASSWORD };
  if (asked.cert && asked.key) return { cert: read(asked.cert), key: read(asked.key) };
  return stop('--https cần --pfx, hoặc --cert và --key.', '--https needs --pfx, or --cert and --key.');
}

/** What to do about a certificate that Node refuses. */
function remedyOf(message) {
  if (/mac verify failure/i.test(message))
    return [
      'Mật khẩu chưa đúng: đặt biến SO_KHOP_PFX_PASSWORD rồi chạy lại.',
      'The password is wrong: set the variable SO_KHOP_PFX_PASSWORD and start again.',
    ];
  if (/unsupported/i.test(message))
    return [
      'Tệp .pfx dùng mã hóa cũ: xuất lại từ Windows với “AES256-SHA256”, hoặc đổi ra .pem rồi dùng --cert và --key.',
      'The .pfx is encrypted in an old way: export it again from Windows with “AES256-SHA256”, or use .pem files with --cert and --key.',
    ];
  return [
    'Dùng tệp .pfx, hoặc hai tệp .pem với --cert và --key.',
    'Use a .pfx, or two .pem files with --cert and --key.',
  ];
}

const answer = filesOf(resolve(asked.folder));
let server;
try {
  server = asked.https
    ? require('node:https').createServer(certificate(), answer)
    : require('node:http').createServer(answer);
} catch (error) {
  const [hint, hintEn] = remedyOf(error.message);
  stop(
    `Chứng thư không dùng được: ${error.message}. ${hint}`,
    `The certificate cannot be used: ${error.message}. ${hintEn}`,
  );
}
server.on('error', (error) => {
  stop(`Không mở được cổng ${port}: ${error.code}`, `Port ${port} cannot be opened: ${error.code}`);
});
server.listen(port, asked.lan ? undefined : '127.0.0.1', () => {
  const scheme = asked.https ? 'https' : 'http';
  console.log(`Số Khớp: ${scheme}://localhost:${server.address().port}/`);
  if (asked.lan && !asked.https)
    console.log('Excel chỉ mở https: thêm --https. / Excel opens https only: add --https.');
});
