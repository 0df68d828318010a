/** The desk's one document. Its files have addresses relative to it, which begin with the token. */
export const shell = `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="referrer" content="no-referrer">
<title>编辑台</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="desk.css">
<script type="module" src="desk.js"></script>
</head>
<body><div id="desk"><p class="opening">正在打开编辑台……</p></div></body>
</html>
`
