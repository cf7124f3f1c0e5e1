// Runs before the first paint: puts the reader's choices on <html>, here and when another tab
// changes them. They are made and stored by src/elements/reader-settings.ts.
(function (root) {
  var allowed = {
    theme: /^(light|dark)$/,
    contrast: /^(standard|more)$/,
    textSize: /^(large|largest)$/,
  };
  function apply() {
    var chosen;
    try {
      chosen = JSON.parse(localStorage.getItem('zhice-reader'));
    } catch {
      // No storage, or not ours: the system decides.
    }
    for (var name in allowed) {
      var value = chosen && chosen[name];
      if (allowed[name].test(value)) root.dataset[name] = value;
      else delete root.dataset[name];
    }
  }
  root.dataset.script = '';
  if (location.search) root.dataset.query = '';
  apply();
  addEventListener('storage', apply);
  addEventListener('pageshow', apply);
})(document.documentElement);
