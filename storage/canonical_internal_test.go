package storage

import "testing"

func TestCanonical(t *testing.T) {
	for _, c := range []struct{ name, address, want string }{
		{"host and scheme in lower case, path as it is", "HTTPS://A.KZ/Path", "https://a.kz/Path"},
		{"http and www count for nothing", "http://www.a.kz/x", "https://a.kz/x"},
		{"default ports go, others stay", "https://a.kz:443/x", "https://a.kz/x"},
		{"another port is another site", "http://a.kz:8080/x", "https://a.kz:8080/x"},
		{"no fragment", "https://a.kz/x#part", "https://a.kz/x"},
		{"no slash at the end", "https://a.kz/x/", "https://a.kz/x"},
		{"the root has none either", "https://a.kz/", "https://a.kz"},
		{"campaign parameters go, the rest is put in order", "https://a.kz/x?b=2&utm_medium=m&a=1&yclid=9&FBCLID=3&gclid=1", "https://a.kz/x?a=1&b=2"},
		{"escaped letters stay", "https://a.kz/%D0%B0?q=%D0%B1", "https://a.kz/%D0%B0?q=%D0%B1"},
		{"letters are escaped", "https://a.kz/қазақ", "https://a.kz/%D2%9B%D0%B0%D0%B7%D0%B0%D2%9B"},
		{"an address by number", "http://[::1]:80/x", "https://[::1]/x"},
		{"the AMP edition behind the address", "https://a.kz/news/1/amp/", "https://a.kz/news/1"},
		{"the AMP edition as a file", "https://a.kz/news/1/amp.html", "https://a.kz/news/1"},
		{"the AMP edition by a parameter", "https://a.kz/news/1?amp", "https://a.kz/news/1"},
		{"the AMP edition by a parameter with a value", "https://a.kz/news/1?id=7&amp=1", "https://a.kz/news/1?id=7"},
		{"the AMP edition on its own host", "https://amp.a.kz/news/1", "https://a.kz/news/1"},
		{"the AMP edition in a folder", "https://a.kz/amp/news/1", "https://a.kz/news/1"},
		{"the AMP edition that a search engine shows", "https://www.google.com/amp/s/www.a.kz/news/1", "https://a.kz/news/1"},
		{"the AMP edition from a cache", "https://a-kz.cdn.ampproject.org/c/s/a.kz/news/1/amp", "https://a.kz/news/1"},
		{"a word that begins like that", "https://a.kz/amplitude", "https://a.kz/amplitude"},
		{"the mobile edition", "https://m.a.kz/news/1", "https://a.kz/news/1"},
		{"a site whose name is a letter", "https://m.kz/news/1", "https://m.kz/news/1"},
		{"languages are different pages", "https://a.kz/kk/news/1", "https://a.kz/kk/news/1"},
		{"more campaign parameters", "https://a.kz/x?msclkid=1&igshid=2&mc_cid=3&p=4", "https://a.kz/x?p=4"},
		{"no web address", "mailto:me@a.kz", ""},
		{"a path alone", "/x", ""},
		{"nonsense", "http://%zz", ""},
		{"nothing", "", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := canonical(c.address); got != c.want {
				t.Errorf("canonical(%q) = %q, want %q", c.address, got, c.want)
			}
		})
	}
}
