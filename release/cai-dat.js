// Writes the manifest for the office's own address, in the browser; ban-khai-bao.js holds the manifests as they were built.
(function () {
  'use strict';
  var manifests = window.SO_KHOP_MANIFESTS;
  var form = document.getElementById('form');
  var input = document.getElementById('address');
  var said = document.getElementById('said');

  /** "https://noi-bo.tinh.gov.vn/so-khop/" -> "https://noi-bo.tinh.gov.vn/so-khop"; null for what Excel would refuse. */
  function readAddress(text) {
    var match = /^https:\/\/([a-z0-9.-]+|\[[0-9a-f:]+\])(:[0-9]{1,5})?(\/[^\s?#"'<>&]*)?$/i.exec(text.trim());
    return match ? text.trim().replace(/\/+$/, '') : null;
  }

  function at(address, text) {
    return text.split(manifests.origin).join(address + '/taskpane');
  }

  /** A manifest is a text; the package for the admin centre has texts and pictures. */
  function written(name, address) {
    var manifest = manifests[name];
    if (typeof manifest === 'string') return new Blob([at(address, manifest)], { type: 'application/xml' });
    var parts = {};
    Object.keys(manifest).forEach(function (part) {
      var own = manifest[part];
      parts[part] =
        'text' in own
          ? window.SO_KHOP_ZIP.bytesOf(at(address, own.text))
          : window.SO_KHOP_ZIP.decoded(own.base64);
    });
    return new Blob([window.SO_KHOP_ZIP.zip(parts)], { type: 'application/zip' });
  }

  function say(vietnamese, english, bad) {
    said.textContent = vietnamese + ' · ' + english;
    said.className = bad ? 'bad' : 'good';
    input.setAttribute('aria-invalid', String(bad));
  }

  if (location.protocol === 'https:') input.value = location.href.replace(/\/[^/]*$/, '');

  form.addEventListener('submit', function (event) {
    event.preventDefault();
    var name = (event.submitter || document.activeElement).value || 'manifest.xml';
    var address = readAddress(input.value);
    if (address === null) {
      say(
        'Địa chỉ phải bắt đầu bằng https:// và không có dấu ? hay #, ví dụ https://noi-bo.tinh.gov.vn/so-khop.',
        'The address must begin with https:// and hold no ? or #, for example https://intranet.example/so-khop.',
        true,
      );
      input.focus();
      return;
    }
    var link = document.createElement('a');
    link.href = URL.createObjectURL(written(name, address));
    link.download = name;
    document.body.appendChild(link);
    link.click();
    document.body.removeChild(link);
    say('Đã ghi ' + name + ' cho ' + address + '.', 'Wrote ' + name + ' for ' + address + '.', false);
  });
})();
