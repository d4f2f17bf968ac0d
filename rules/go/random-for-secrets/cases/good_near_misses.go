package accounts

import (
	"math/rand"
	"time"
)

func backoff(attempt int) time.Duration {
	jitter := time.Duration(rand.Intn(100)) * time.Millisecond
	return time.Duration(attempt)*time.Second + jitter
}

func pick(servers []string) string {
	return servers[rand.Intn(len(servers))]
}

func shuffleTokens(words []string) {
	rand.Shuffle(len(words), func(i, j int) { words[i], words[j] = words[j], words[i] })
}

func tokenize(text string) []string {
	n := rand.Intn(3)
	return []string{text[n:]}
}

func color() int { return rand.Intn(0xffffff) }
