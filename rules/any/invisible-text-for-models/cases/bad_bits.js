const text = "a​‌​‌​‌​‌b"; // expect: any/invisible-text-for-models
const more = "smile︀︁︂︃︄"; // expect: any/invisible-text-for-models
