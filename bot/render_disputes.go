package bot

import "minber/digest"

// longestClaim is how much of a number with its unit is shown.
const longestClaim = 60

// disputes tells on which numbers the articles of a story disagree, each as it
// stands there and with who gives it.
func (r *Renderer) disputes(s *speech, story digest.Story) markup {
	var lines []markup
	for _, d := range story.Disputes {
		lines = append(lines, s.markup("readings.differ", args{"One": r.claim(s, d.One), "Other": r.claim(s, d.Other)}))
	}
	return join("\n", lines...)
}

func (r *Renderer) claim(s *speech, c digest.Claim) markup {
	return text(s.quoted(cut(c.Said, longestClaim))) + " – " + r.source(s, c.Ref)
}
