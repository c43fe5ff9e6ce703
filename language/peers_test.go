package language_test

import "testing"

// A peer is told by his seat: what stands behind it, and what he is, is his.
func TestPeersWithTheirSeats(t *testing.T) {
	for text, role := range map[string]string{
		"The Speaker of the House of Lords, Lord Harcastle of Wendlebury, said the exhibition would run until May.":   "Speaker of the House of Lords",
		"The Speaker of the House of Lords, Lady Hale of Stow Hill, said the exhibition would run until May.":         "Speaker of the House of Lords",
		"The Minister for Roads, Lord Michael Harcastle of Wendlebury, said the exhibition would run until May.":      "Minister for Roads",
		"Lord Harcastle of Wendlebury said the exhibition would run until May, and the chairman, Ivo Pell, was glad.": "",
	} {
		t.Run(text, func(t *testing.T) {
			u := understand(t, "2026-11-18", text)
			if len(u.Statements) != 1 || len(u.People) == 0 || u.People[0].Role != role {
				t.Errorf("%+v, %+v", u.People, u.Statements)
			}
		})
	}
}

// A title of rank is no part of what somebody is, and hides no office in front of
// it; a lord's office is called so.
func TestTitlesAreNoRoles(t *testing.T) {
	for text, role := range map[string]string{
		"The crossbench peer Baroness Ilverton said that the chamber would sit on Friday.":                 "crossbench peer",
		"The Leader of the House of Lords, Baroness Pemberley, said that the chamber would sit on Friday.": "Leader of the House of Lords",
		"Health minister Baroness Ilverton of Marsh said that the chamber would sit on Friday.":            "Health minister",
		"Viscount Harrowby said that the chamber would sit on Friday.":                                     "",
		"Labour's Baroness Quillfeather said that the chamber would sit on Friday.":                        "",
		"Committee chair Dame Felicity Arkwright said that the chamber would sit on Friday.":               "committee chair",
		"The chairman, the Rt Hon Sir Desmond Ackerley, said that the chamber would sit on Friday.":        "chairman",
		"The Right Honourable Beatrice Longmire, Transport Secretary, said that the chamber would sit.":    "Transport Secretary",
		"The Lord Speaker, Lord Wexcombe, said that the chamber would sit on Friday.":                      "Lord Speaker",
		"Lord Chancellor Edwin Marsh said that the chamber would sit on Friday.":                           "Lord Chancellor",
		"The Lord Bishop of Harcaster, Rt Rev Osmund Tallis, said that the chamber would sit on Friday.":   "Lord Bishop of Harcaster",
	} {
		t.Run(text, func(t *testing.T) {
			u := understand(t, "2026-11-18", text)
			if len(u.People) != 1 || u.People[0].Role != role {
				t.Errorf("%+v", u.People)
			}
		})
	}
}
