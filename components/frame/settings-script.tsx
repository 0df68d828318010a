import { readingChoices, storageKey } from '../../lib/reading-choices.ts'

const values = Object.entries(readingChoices).map(([name, of]) => `${name}:"${of.join(' ')}"`)

/**
 * Sets the page to the reader's choices before its first paint; what a link asks for (`?mode=elder`,
 * `?theme=night`) is stored on the device like a choice made by hand. `data-scripts` makes room for the controls
 * that the reader script puts in, and says if the search screen will not come: the browser is older than it needs, or its
 * script was not fetched. `data-resume` makes room for 回到上次读到处. A constant, so that all pages share one policy.
 */
export const settingsScript = `(function(){
var root=document.documentElement,values={${values}},kept={},asked,name;
function read(key){try{return Object(JSON.parse(localStorage.getItem(key)))}catch(e){return{}}}
function take(from){for(name in values){var value=from[name];if(typeof value=="string"&&value&&(" "+values[name]+" ").indexOf(" "+value+" ")>=0)kept[name]=value}}
root.setAttribute("data-scripts",[].at?"":"old");
addEventListener("error",function(e){if(e.target.dataset&&e.target.dataset.worker)root.setAttribute("data-scripts","lost")},true);
take(read("${storageKey('reading')}"));
try{asked=new URLSearchParams(location.search);
take({theme:asked.get("theme"),mode:asked.get("mode"),size:asked.get("size")});
if(asked.has("theme")||asked.has("mode")||asked.has("size"))localStorage.setItem("${storageKey('reading')}",JSON.stringify(kept));
if(!location.hash&&!asked.has("mark")&&read("${storageKey('places')}")[location.pathname])root.setAttribute("data-resume","")}catch(e){}
for(name in kept)root.setAttribute("data-"+name,kept[name])
})()`

/** The only script in a page that is not in the reader's file. */
export function SettingsScript() {
  return <script data-keep="">{settingsScript}</script>
}
