// Says what works from this machine and this address: the files are there, typed rightly, and the browser can do its part.
(function () {
  'use strict';
  var lines = document.getElementById('lines');
  var summary = document.getElementById('summary');
  var failed = 0;
  document.getElementById('version').textContent = window.SO_KHOP_MANIFESTS.version;

  function row(condition, ok, cure) {
    if (!ok) failed += 1;
    var tr = document.createElement('tr');
    [condition, ok ? 'Đạt · Yes' : 'Chưa đạt · No', ok ? '' : cure].forEach(function (text) {
      var td = document.createElement('td');
      td.textContent = text;
      tr.appendChild(td);
    });
    tr.className = ok ? 'good' : 'bad';
    lines.appendChild(tr);
  }

  row(
    'Địa chỉ https · Address is https',
    location.protocol === 'https:' || location.hostname === 'localhost' || location.hostname === '127.0.0.1',
    'Excel chỉ mở https: cài chứng thư của cơ quan cho máy chủ. · Excel opens https only: give the server a certificate.',
  );
  row(
    'Cất bản đang làm · Keeping work in progress',
    typeof indexedDB !== 'undefined' && indexedDB !== null,
    'Bật lưu trữ của trình duyệt, không dùng cửa sổ ẩn danh. · Allow site data; no private window.',
  );
  row(
    'Chạy khi mất mạng · Works offline',
    'serviceWorker' in navigator,
    'Bản web cần mạng mỗi lần mở; phần bổ trợ không bị ảnh hưởng. · The web edition needs the network each time.',
  );
  row(
    'Đọc tệp .xlsx · Reads .xlsx files',
    typeof Blob !== 'undefined' && typeof Uint8Array !== 'undefined' && 'Worker' in window,
    'Dùng Edge, Chrome hoặc Firefox đời 2018 trở lên. · Use a browser of 2018 or later.',
  );

  var wanted = [
    ['taskpane/taskpane.html', /^text\/html/],
    ['taskpane/taskpane.js', /javascript/],
    ['taskpane/taskpane.css', /^text\/css/],
    ['taskpane/office/office.js', /javascript/],
    ['taskpane/shortcuts.json', /json/],
    ['taskpane/assets/icon-32.png', /^image\/png/],
    ['web/index.html', /^text\/html/],
    ['web/web.js', /javascript/],
    ['web/manifest.webmanifest', /json/],
  ];

  function look(at) {
    if (at === wanted.length) {
      summary.textContent =
        failed === 0
          ? 'Máy này dùng được tất cả. · Everything works from this machine.'
          : 'Chưa đạt: ' + failed + '. · Not yet: ' + failed + '.';
      summary.className = failed === 0 ? 'good' : 'bad';
      return;
    }
    var name = wanted[at][0];
    var request = new XMLHttpRequest();
    request.open('HEAD', name);
    request.onloadend = function () {
      var type = request.getResponseHeader('Content-Type') || '';
      var sniff = request.getResponseHeader('X-Content-Type-Options') || '';
      if (request.status !== 200)
        row(
          name,
          false,
          'Máy chủ không có tệp này: chép lại cả thư mục site. · Missing: copy the whole folder again.',
        );
      else if (!wanted[at][1].test(type))
        row(
          name + ' (' + type + ')',
          false,
          'Sai kiểu MIME: dùng cấu hình mẫu đi kèm. · Wrong MIME type: see the samples.',
        );
      else row(name + (sniff === 'nosniff' ? '' : ' (nosniff?)'), true, '');
      look(at + 1);
    };
    request.send();
  }
  look(0);
})();
