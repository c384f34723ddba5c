/set mode meridian -command
/set prompt meridian "\njshell> " "   ...> "
/set truncation meridian 100000
/set format meridian result "{name} ==> {value}{post}"
/set format meridian display ""
/set format meridian display "{pre}defined {name}{post}" added,modified,replaced-class,interface,enum,annotation,record,method
/set format meridian display "{result}" added,modified,replaced-varinit,vardecl,expression,varvalue,assignment-ok
void summary(SynthesisResult result) { System.out.println(result.summary()); }
void summary(StudyTable table) { System.out.println(table.summary()); }
void summary(SpecificationCurve curve) { System.out.println(curve.summary()); }
