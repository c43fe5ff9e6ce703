package language

import "strings"

// markRelated marks the headlines of other articles that a page puts under a heading of its
// own, «Новости по теме», "MORE ABOUT", and the heading: lines without a stop at their end, up
// to the next one that is told like a text.
func (d *document) markRelated(b boilerplate) {
	under := false
	for first := 0; first < len(d.sentences); {
		end := first + 1
		for end < len(d.sentences) && d.sentences[end].paragraph == d.sentences[first].paragraph {
			end++
		}
		paragraph := d.sentences[first:end]
		last := paragraph[len(paragraph)-1]
		switch {
		case d.isRelatedHeading(b, paragraph):
			under = true
		case under && isStop(d.tokens[last.end-1].text):
			under = false
		}
		teaser := first > 0 && d.isTeaser(b, paragraph)
		for i := range paragraph {
			paragraph[i].aside = paragraph[i].aside || under || teaser
		}
		first = end
	}
}

// isRelatedHeading says whether a paragraph is such a heading and nothing else.
func (d *document) isRelatedHeading(b boilerplate, paragraph []sentence) bool {
	s := paragraph[0]
	if len(paragraph) > 1 || s.span.end-s.start > longestStart {
		return false
	}
	line := strings.Trim(d.text[s.start:s.span.end], " \t:.…*#>–—-•|")
	return line != "" && b["related"].is(line)
}

// isTeaser says whether a paragraph ends with the words for reading on elsewhere.
func (d *document) isTeaser(b boilerplate, paragraph []sentence) bool {
	s := paragraph[len(paragraph)-1]
	end := s.end
	for end > s.first+1 && d.tokens[end-1].kind == punct {
		end--
	}
	for n := 1; n <= 3 && end-n >= s.first; n++ {
		if b["teaser"].is(d.text[d.tokens[end-n].start:d.tokens[end-1].end]) {
			return true
		}
	}
	return false
}
