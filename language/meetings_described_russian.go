package language

import "strings"

// pastDescription returns the mark that closes what a Russian list says of one of its members, opened at
// token k, before token end; k itself if none is opened there: «с А, который возглавляет комитет, и Б»,
// «с А (партия „Мост“) и Б». What it tells of others or of another encounter is not skipped.
func (sc *scene) pastDescription(k, end int) int {
	g := sc.c.g
	if g.d.lang != "ru" || k+2 >= end {
		return k
	}
	var closing string
	switch {
	case g.lower(k) == "(":
		closing = ")"
	case g.lower(k) == "," && strings.HasPrefix(g.lower(k+1), "котор"):
		closing = ","
	default:
		return k
	}
	for j := k + 1; j < end; j++ {
		switch {
		case g.lower(j) == closing:
			return j
		case g.names[j] != 0 || sc.mark(j)&tellsEncounter != 0 || sc.inDate(j):
			return k
		}
	}
	return k
}

// opensMainBehindClause says whether a party behind a Russian relative clause opened at token k goes on
// with the sentence and not with the list: «встретился с А, который приехал вчера, и Б уехал».
func (sc *scene) opensMainBehindClause(k int, p *party) bool {
	end := sc.pastDescription(k, p.first)
	return end > k && sc.c.g.lower(end) == "," && sc.opensMain(p)
}
