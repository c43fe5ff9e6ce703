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
