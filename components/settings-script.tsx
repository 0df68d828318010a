/**
 * Sets theme, size and 长辈模式 before the first paint: what a link asks for (`?mode=elder`, `?theme=night`)
 * is kept on the device like a choice made by hand. A constant, so that all pages share one policy.
 */
const settingsScript = `(function(){
var root=document.documentElement,kept={},query;
try{kept=JSON.parse(localStorage.getItem("reading"))||{}}catch(e){}
try{query=new URLSearchParams(location.search);
["theme","mode","size"].forEach(function(name){var value=query.get(name);if(/^[a-z0-9]+$/.test(value||""))kept[name]=value});
if(query.has("theme")||query.has("mode")||query.has("size"))localStorage.setItem("reading",JSON.stringify(kept))}catch(e){}
["theme","mode","size"].forEach(function(name){if(kept[name])root.setAttribute("data-"+name,kept[name])})
})()`

/** The only script in a page that is not in the reader's file. */
export function SettingsScript() {
  return <script data-keep="">{settingsScript}</script>
}
