package language

import "minber/digest"

// dateSpans returns where the text names dates.
func (d *document) dateSpans() []digest.Span {
	out := make([]digest.Span, len(d.dates))
	for i := range d.dates {
		out[i] = digest.Span{Start: d.dates[i].start, End: d.dates[i].end}
	}
	return out
}

// asideSpans returns the boilerplate, neighbours as one passage.
func (d *document) asideSpans() []digest.Span {
	var out []digest.Span
	for i := range d.sentences {
		s := &d.sentences[i]
		switch {
		case !s.aside:
		case i > 0 && d.sentences[i-1].aside:
			out[len(out)-1].End = s.span.end
		default:
			out = append(out, digest.Span{Start: s.start, End: s.span.end})
		}
	}
	return out
}

// sentenceSpans returns the sentences that are no boilerplate.
func (d *document) sentenceSpans() []digest.Span {
	var out []digest.Span
	for i := range d.sentences {
		if s := &d.sentences[i]; !s.aside {
			out = append(out, digest.Span{Start: s.start, End: s.span.end})
		}
	}
	return out
}
