package bot

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
)

// seal marks what we hand out in links as ours: anybody can open a link, but
// nobody can make one up.
type seal struct{ key string }

// sealed is about 66 bits: enough for what can only be tried against us.
const sealed = 11 // characters

// close returns a payload with its seal.
func (s seal) close(payload string) string { return payload + "_" + s.of(payload) }

// open returns a payload without its seal, false if it is not ours.
func (s seal) open(given string) (payload string, ours bool) {
	i := len(given) - sealed - 1
	if i < 0 || given[i] != '_' {
		return "", false
	}
	payload = given[:i]
	return payload, hmac.Equal([]byte(s.of(payload)), []byte(given[i+1:]))
}

func (s seal) of(payload string) string {
	mac := hmac.New(sha256.New, []byte(s.key))
	mac.Write([]byte("link:" + payload))
	return base64.RawURLEncoding.EncodeToString(mac.Sum(nil))[:sealed]
}
