package language

// saysThis says whether an English sentence only tells when or where somebody said what stands
// before it: the minister stated this in an announcement; she made this known on Monday.
func (t *trimmer) saysThis() bool {
	const front, whole = 10, 30
	d := t.d
	if t.s.end-t.s.first > whole {
		return false
	}
	for k := t.s.first + 1; k+1 < min(t.s.end, t.s.first+front); k++ {
		if d.tokens[k].lower != "this" {
			continue
		}
		before, next := d.tokens[k-1].lower, d.tokens[k+1].lower
		return tellsThis.has(before) && whenThis.has(next) || before == "made" && next == "known"
	}
	return false
}

var (
	// tellsThis are verbs of speech that have "this" for all that was said.
	tellsThis = wordSet(`said stated disclosed announced revealed declared confirmed reported noted explained`)
	// whenThis may stand behind it, in front of where or when it was.
	whenThis = wordSet(`in at on while when during after before as to yesterday today through via`)
)

// underPicture says whether an English sentence is what stands under a picture: a paragraph of
// its own that opens with a person and tells no deed: Prime Minister X during a division in the
// House on Thursday.
func (t *trimmer) underPicture(si int) bool {
	beside := si+1 < len(t.d.sentences) && t.d.sentences[si+1].paragraph == t.d.sentences[si].paragraph && !t.creditBehind(si+1)
	if beside || si > 0 && t.d.sentences[si-1].paragraph == t.d.sentences[si].paragraph || len(t.mentions) == 0 || t.mentions[0].first > t.s.first+5 {
		return false
	}
	k := t.mentions[0].end
	return k < t.s.end && pictureLinks.has(t.d.tokens[k].lower) && !t.tells(k, t.s.end)
}

// creditBehind says whether sentence si only tells whose a picture is: Source: the agency.
func (t *trimmer) creditBehind(si int) bool {
	one := t.d.sentences[si]
	return one.aside || one.end-one.first < 6 && one.end-one.first > 1 && t.d.tokens[one.first+1].text == ":"
}

// pictureLinks stand in a picture's text behind whom it shows.
var pictureLinks = wordSet(`during at in with on and inside outside`)
