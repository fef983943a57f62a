/** The look and the script of the report page. */

export const STYLE = `
:root{color-scheme:light}body{margin:0;font:15px/1.45 system-ui,"Segoe UI",Arial,sans-serif;color:#1b1b1b;background:#fff}
main{max-width:1200px;margin:0 auto;padding:16px 20px}h1{font-size:24px;margin:8px 0}h2{font-size:18px;margin:24px 0 8px}
.tools{display:flex;gap:12px;align-items:center;flex-wrap:wrap}.hint{color:#555}
input,main>.tools button{font:inherit;padding:5px 10px;border:1px solid #767676;border-radius:4px;background:#fff}
table{border-collapse:collapse;width:100%}th,td{border:1px solid #c8c8c8;padding:5px 8px;text-align:left;vertical-align:top}
thead th{background:#efefef;padding:0}thead button{font:inherit;font-weight:600;width:100%;padding:6px 8px;border:0;background:none;text-align:left;cursor:pointer}
tbody th{font-weight:600}.n{text-align:right;font-variant-numeric:tabular-nums}
tr.error td:nth-child(4){background:#ffd9de}tr.warning td:nth-child(4){background:#fff1bf}
.more td{background:#fafafa}.more ul{margin:6px 0;padding-left:20px}.error b{color:#a4001d}.warning b{color:#6b4e00}
.wide{overflow-x:auto}@media (max-width:600px){main{padding:8px 10px}}
a{color:#0b57a4}:focus-visible{outline:2px solid #0b57a4;outline-offset:1px}
@media print{.wide{overflow:visible}.tools{display:none}main{max-width:none;padding:0}tbody{break-inside:avoid}thead{display:table-header-group}}
`;

export const SCRIPT = `
(function(){
var search=document.getElementById('search');
function bare(t){return t.toLowerCase().normalize('NFD').replace(/[\\u0300-\\u036f]/g,'').replace(/\\u0111/g,'d')}
function each(list,f){Array.prototype.forEach.call(list,f)}
each(document.querySelectorAll('tbody'),function(b){b.said=bare(b.textContent)});
search.addEventListener('input',function(){var w=bare(search.value);each(document.querySelectorAll('tbody'),function(b){b.hidden=b.said.indexOf(w)<0})});
window.addEventListener('beforeprint',function(){each(document.querySelectorAll('details'),function(d){d.open=true})});
document.getElementById('print').addEventListener('click',function(){window.print()});
each(document.querySelectorAll('thead button'),function(button){
button.addEventListener('click',function(){
var head=button.parentNode,table=head.parentNode.parentNode.parentNode,up=head.getAttribute('aria-sort')!=='ascending';
var at=Array.prototype.indexOf.call(head.parentNode.children,head);
each(head.parentNode.children,function(h){h.removeAttribute('aria-sort')});head.setAttribute('aria-sort',up?'ascending':'descending');
var bodies=Array.prototype.slice.call(table.tBodies).map(function(b,i){return{b:b,i:i,t:b.rows[0].cells[at].textContent}});
bodies.sort(function(x,y){var n=/^[0-9]+$/;var d=n.test(x.t)&&n.test(y.t)?x.t-y.t:x.t.localeCompare(y.t,'vi',{numeric:true});return(up?d:-d)||x.i-y.i});
bodies.forEach(function(x){table.appendChild(x.b)})})})
})();
`;
