package bot

import "testing"

func TestAMessageLooksAsItWasWritten(t *testing.T) {
	for _, c := range []struct {
		name, written string
		entities      []wireEntity
		want          markup
	}{
		{"without anything", "Сәлем <b> & Co", nil, "Сәлем &lt;b&gt; &amp; Co"},
		{"bold", "Сәлем, әлем", []wireEntity{{Type: "bold", Offset: 7, Length: 4}}, "Сәлем, <b>әлем</b>"},
		{"one in another", "abc", []wireEntity{{Type: "italic", Offset: 1, Length: 1}, {Type: "bold", Offset: 0, Length: 3}}, "<b>a<i>b</i>c</b>"},
		{"two of the same place", "ab", []wireEntity{{Type: "bold", Length: 2}, {Type: "italic", Length: 2}}, "<b><i>ab</i></b>"},
		{"after a character of two units", "😀 ok", []wireEntity{{Type: "code", Offset: 3, Length: 2}}, "😀 <code>ok</code>"},
		{
			"a link", "see here",
			[]wireEntity{{Type: "text_link", Offset: 4, Length: 4, URL: `https://example.org/?a=1&b="`}},
			"see <a href=\"https://example.org/?a=1&amp;b=&quot;\">here</a>",
		},
		{"a link that is none", "see", []wireEntity{{Type: "text_link", Length: 3, URL: "tg://user?id=5"}}, "see"},
		{"what Telegram finds by itself", "@minber #news", []wireEntity{{Type: "mention", Length: 7}, {Type: "hashtag", Offset: 8, Length: 5}}, "@minber #news"},
		{"what overlaps is plain", "a<c", []wireEntity{{Type: "bold", Length: 2}, {Type: "italic", Offset: 1, Length: 2}}, "a&lt;c"},
		{"what is out of range is plain", "abc", []wireEntity{{Type: "bold", Offset: 2, Length: 9}}, "abc"},
		{"and what is so by far", "abc", []wireEntity{{Type: "bold", Offset: 1 << 62, Length: 1 << 62}}, "abc"},
		{"nothing can't be bold", "abc", []wireEntity{{Type: "bold", Offset: 1, Length: 0}}, "abc"},
		{"nor what is before the beginning", "abc", []wireEntity{{Type: "bold", Offset: -1, Length: 2}}, "abc"},
		{"half a character stays legible", "😀", []wireEntity{{Type: "bold", Offset: 1, Length: 1}}, "�<b>�</b>"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := rich(c.written, c.entities); got != c.want {
				t.Errorf("%s, want %s", got, c.want)
			}
		})
	}
}
