import { readFileSync } from "node:fs";
import { parseEcomap } from "./src/index.ts";
import { draw } from "./src/scene/draw.ts";
import { resolveDrawOptions } from "./src/scene/options.ts";
import { nl } from "./src/words/languages/nl.ts";
const hits=(p:{x:number,y:number}[],r:any,m:number)=>{let n=0;for(let i=0;i+1<p.length;i++){for(let t=0;t<=20;t++){const x=p[i]!.x+(p[i+1]!.x-p[i]!.x)*t/20,y=p[i]!.y+(p[i+1]!.y-p[i]!.y)*t/20;if(x>r.x+m&&x<r.x+r.width-m&&y>r.y+m&&y<r.y+r.height-m)n++;}}return n;};
const q=(a:any,b:any,c:any,t:number)=>({x:(1-t)*(1-t)*a.x+2*t*(1-t)*b.x+t*t*c.x,y:(1-t)*(1-t)*a.y+2*t*(1-t)*b.y+t*t*c.y});
import { bowsOf } from "./src/layout/ways.ts";
for (const n of [16,28,45]) for (const layout of ["force","rings","sectors"] as const) for (const [name,size] of [["screen",{}],["a4l",{paper:"a4"}],["p390",{width:390,height:700}],["p375",{width:375}]] as const) {
 const doc=parseEcomap(readFileSync(`/tmp/eyes4-out/n/n${n}.json`,"utf8"));
 const {placement:P}=draw(doc,resolveDrawOptions({language:nl,layout,...size} as never));
 let strangers=0,own=0; const list:string[]=[];
 for(const r of P.routes as any[]){ let pts:any[]=[r.from]; if(r.via){let from=r.from;for(const b of bowsOf(r.from,r.via,r.to)){for(let t=1;t<=12;t++)pts.push(q(from,b.via,b.to,t/12));from=b.to;}} else pts.push(r.to);
  for(const s of P.members as any[]){ if(!s.label?.width) continue; const ends=r.ends??[r.a,r.b]; 
    const mine=JSON.stringify(r).includes('"'+s.id+'"'); if(hits(pts,s.label,1.5)){ if(mine)own++; else {strangers++; list.push((r.tie?.id??r.id)+">"+s.id);} } } }
 console.log(n,layout,name,"strangers",strangers,"own",own,list.slice(0,4).join(" "), n===16&&layout==="force"&&name==="screen"?Object.keys((P.routes as any[])[0]).join():"");
}
