package language

// quotedInPassing says whether the Russian word at token k stands in quotation marks with no more
// than what describes it: the article tells of it in somebody's word, «провёл „непростой разговор“».
func (sc *scene) quotedInPassing(k int) bool {
	const longest = 3 // words
	d := sc.c.g.d
	if d.lang != "ru" {
		return false
	}
	n := 0
	for j := k; j >= sc.s.first && sc.c.inQuote(j) && n <= longest; j-- {
		if t := &d.tokens[j]; t.upper || t.kind != word && !isQuoteMark(t.text) {
			return false
		}
		n++
	}
	if next := k + 1; next < sc.s.end && sc.c.inQuote(next) && !isQuoteMark(d.tokens[next].text) {
		return false
	}
	return n <= longest+1
}
