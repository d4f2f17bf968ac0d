import AsyncStorage from "@react-native-async-storage/async-storage";

const KEY = "access_token";

export async function remember(jwt: string, password: string) {
  window.localStorage.setItem("jwt", jwt); // expect: javascript/token-in-local-storage
  sessionStorage.setItem("password", password); // expect: javascript/token-in-local-storage
  localStorage.accessToken = jwt; // expect: javascript/token-in-local-storage
  localStorage["refreshToken"] = jwt; // expect: javascript/token-in-local-storage
  localStorage.setItem("app.authToken", JSON.stringify({ jwt })); // expect: javascript/token-in-local-storage
  localStorage.setItem(KEY, jwt); // expect: javascript/token-in-local-storage
  await AsyncStorage.setItem("authToken", jwt); // expect: javascript/token-in-local-storage
}
