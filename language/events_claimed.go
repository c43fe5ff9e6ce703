package language

// claimedFrom is the token from which on an English sentence only tells what somebody claims, its
// first if it says that something is not so, its end if it does neither: the claim that the house
// passed a law is false.
func (d *document) claimedFrom(s sentence) int {
	from := s.end
	for k := s.end - 1; k >= s.first; k-- {
		switch w := d.tokens[k].lower; {
		case w == "hoax", w == "untrue",
			w == "false" && (d.word(k-1, s.first, s.end) == "is" || d.word(k-1, s.first, s.end) == "was"), w == "true" && d.word(k-1, s.first, s.end) == "not":
			return s.first
		case claims.has(w) && d.word(k-1, s.first, s.end) == "the", (claims.has(w) || toldIn.has(w)) && d.word(k+1, k, s.end) == "that":
			from = k + 1
		}
	}
	return from
}

// claims are nouns and verbs for what is said without proof.
var claims = wordSet(`claim claims claimed rumour rumours rumor rumors allegation allegations myth hoax`)

// toldIn are nouns for what tells something, true or not.
var toldIn = wordSet(`post posts video story`)

// longAgo says whether all that tells when sentence s is of is a year before that of
// the text.
func (d *document) longAgo(s int) bool {
	date, base := d.pastDate(s), d.day()
	return len(date) == len("2006") && base != "" && date < base[:len(date)]
}
