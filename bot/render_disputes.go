package bot

import "minber/digest"

// longestClaim is how much is shown of a number with its unit, a date, a name
// or an office.
const longestClaim = 80

// disputes tells on what the articles of a story disagree, each reading with
// who gives it: numbers and dates as they stand there.
func (r *Renderer) disputes(s *speech, disputes []digest.Dispute) markup {
	var lines []markup
	for _, d := range disputes {
		said := args{"One": r.claim(s, d.One), "Other": r.claim(s, d.Other)}
		switch d.Kind {
		case digest.DisputeDate:
			lines = append(lines, s.markup("readings.date", said))
		case digest.DisputeName:
			lines = append(lines, s.markup("readings.name", said))
		case digest.DisputeOffice:
			if len(d.About) > 0 {
				said["Name"] = text(cut(d.About[0].Name, 100))
			}
			lines = append(lines, s.markup("readings.office", said))
		default:
			lines = append(lines, s.markup("readings.number", said))
		}
	}
	return join("\n", lines...)
}

func (r *Renderer) claim(s *speech, c digest.Claim) markup {
	return text(s.quoted(cut(c.Said, longestClaim))) + " – " + r.source(s, c.Ref)
}
