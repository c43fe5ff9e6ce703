package language

import "strings"

// ministriesShort are the beginnings of the short Russian names of ministries, and of the words for
// what they do, with the beginning of the word by which their minister is told: «глава МИД» is the
// minister of foreign affairs, «глава Минфина» that of finance.
var ministriesShort = []struct{ short, matter string }{
	{"мид", "инос"}, {"внешнеполитическ", "инос"}, {"дипломати", "инос"},
	{"минфин", "фина"}, {"минздрав", "здра"}, {"минюст", "юсти"}, {"минобороны", "обор"}, {"минэнерго", "энер"},
	{"минтранс", "тран"}, {"минэконом", "экон"}, {"минкульт", "куль"}, {"минтруд", "труд"}, {"минцифр", "цифр"},
	{"минпром", "пром"}, {"минпросвещения", "прос"}, {"мвд", "внут"}, {"мчс", "чрез"},
}

// ministryShort is the matter of the ministry that a Russian word is the short name of, "" if it is
// none: «МИДа», «Минфине».
func ministryShort(low string) string {
	const ending = 4 // bytes: two letters
	for _, m := range ministriesShort {
		if rest, ok := strings.CutPrefix(low, m.short); ok && (len(rest) <= ending || longerThan(m.short, 5)) {
			return m.matter
		}
	}
	return ""
}
