package language

// claimed says whether an English sentence only tells what somebody claims, or that it
// is not so: the claim that the house passed a law is false.
func (d *document) claimed(s sentence, v int) bool {
	for k := s.first; k < s.end; k++ {
		switch w := d.tokens[k].lower; {
		case k < v && (claims[w] && d.word(k-1, s.first, s.end) == "the" || (claims[w] || toldIn[w]) && d.word(k+1, k, s.end) == "that"), w == "hoax", w == "untrue":
			return true
		case w == "false" && (d.word(k-1, s.first, s.end) == "is" || d.word(k-1, s.first, s.end) == "was"), w == "true" && d.word(k-1, s.first, s.end) == "not":
			return true
		}
	}
	return false
}

// claims are nouns and verbs for what is said without proof.
var claims = setOf(`claim claims claimed rumour rumours rumor rumors allegation allegations myth hoax`)

// toldIn are nouns for what tells something, true or not.
var toldIn = setOf(`post posts video story`)

// longAgo says whether all that tells when sentence s is of is a year before that of
// the text.
func (d *document) longAgo(s int) bool {
	date, base := d.pastDate(s), d.day()
	return len(date) == len("2006") && base != "" && date < base[:len(date)]
}
