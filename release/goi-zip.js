// A zip whose parts are stored as they are (APPNOTE 6.3, 4.3), for the package that an admin centre takes.
(function () {
  'use strict';
  /** 1 January 2000, as MS-DOS wrote it: the same bytes for the same address. */
  var DATE = (20 << 9) | (1 << 5) | 1;
  var UTF8_NAMES = 0x800;

  function bytesOf(text) {
    return fromBinary(unescape(encodeURIComponent(text)));
  }

  function decoded(base64) {
    return fromBinary(atob(base64));
  }

  function fromBinary(binary) {
    var bytes = new Uint8Array(binary.length);
    for (var i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
    return bytes;
  }

  function each(bytes, take) {
    Array.prototype.forEach.call(bytes, take);
  }

  function crc32(bytes) {
    var crc = -1;
    each(bytes, function (byte) {
      crc ^= byte;
      for (var bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
    });
    return (crc ^ -1) >>> 0;
  }

  /** Numbers of 2 (`size` 2) or 4 bytes, the lowest first. */
  function put(into, value, size) {
    for (var i = 0; i < size; i++) into.push((value >>> (8 * i)) & 255);
  }

  function fields(into, list) {
    list.forEach(function (field) {
      put(into, field[0], field[1]);
    });
  }

  /** `parts`: name -> bytes. */
  function zip(parts) {
    var body = [];
    var directory = [];
    var names = Object.keys(parts);
    names.forEach(function (name) {
      var at = body.length;
      var bytes = parts[name];
      var own = bytesOf(name);
      var common = [
        [20, 2],
        [UTF8_NAMES, 2],
        [0, 2],
        [0, 2],
        [DATE, 2],
        [crc32(bytes), 4],
        [bytes.length, 4],
        [bytes.length, 4],
        [own.length, 2],
        [0, 2],
      ];
      fields(body, [[0x04034b50, 4]].concat(common));
      push(body, own);
      push(body, bytes);
      fields(
        directory,
        [
          [0x02014b50, 4],
          [20, 2],
        ].concat(common, [
          [0, 2],
          [0, 2],
          [0, 2],
          [0, 4],
          [at, 4],
        ]),
      );
      push(directory, own);
    });
    var end = [];
    fields(end, [
      [0x06054b50, 4],
      [0, 2],
      [0, 2],
      [names.length, 2],
      [names.length, 2],
      [directory.length, 4],
      [body.length, 4],
      [0, 2],
    ]);
    return new Uint8Array(body.concat(directory, end));
  }

  function push(into, bytes) {
    each(bytes, function (byte) {
      into.push(byte);
    });
  }

  window.SO_KHOP_ZIP = { bytesOf: bytesOf, decoded: decoded, zip: zip };
})();
