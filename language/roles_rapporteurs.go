package language

// reportsOn says whether the country at i is what a rapporteur reports on.
func (g *stage) reportsOn(r *roleSpan, i int) bool {
	return startsAny(g.lower(r.head), rapporteurs) && (g.d.lang == "kk" && i+1 < r.end && chargeWord.has(g.lower(i+1)) || i > r.head+1 && (g.lower(i-1) == "on" || g.lower(i-1) == "по" || g.lower(i-1) == "for"))
}

// rapporteurs are the beginnings of words for those who report on a country.
var rapporteurs = []string{"rapporteur", "co-rapporteur", "докладчи", "содокладчи", "спецдокладчи", "баяндамашы"}
