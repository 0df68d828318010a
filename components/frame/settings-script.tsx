/**
 * Sets the page to the reader's choices before its first paint; what a link asks for (`?mode=elder`,
 * `?theme=night`) is kept on the device like a choice made by hand. `data-scripts` makes room for the controls
 * that the reader script puts in, `data-resume` for 回到上次读到处. A constant, so that all pages share one policy.
 */
export const settingsScript = `(function(){
var root=document.documentElement,values={theme:"day paper sepia green night contrast",mode:"elder",size:"16 17 18 20 22 24 28 30",leading:"tight loose",face:"serif",script:"hant",progress:"on",keys:"off",rate:"slow fast faster"},kept={},asked,name;
function read(key){try{return Object(JSON.parse(localStorage.getItem(key)))}catch(e){return{}}}
function take(from){for(name in values){var value=from[name];if(typeof value=="string"&&value&&(" "+values[name]+" ").indexOf(" "+value+" ")>=0)kept[name]=value}}
root.setAttribute("data-scripts","");
take(read("reading"));
try{asked=new URLSearchParams(location.search);
take({theme:asked.get("theme"),mode:asked.get("mode"),size:asked.get("size")});
if(asked.has("theme")||asked.has("mode")||asked.has("size"))localStorage.setItem("reading",JSON.stringify(kept));
if(!location.hash&&!asked.has("mark")&&read("places")[location.pathname])root.setAttribute("data-resume","")}catch(e){}
for(name in kept)root.setAttribute("data-"+name,kept[name])
})()`

/** The only script in a page that is not in the reader's file. */
export function SettingsScript() {
  return <script data-keep="">{settingsScript}</script>
}
