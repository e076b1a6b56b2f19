// A site’s own script: a theme that extends this one replaces this file.
