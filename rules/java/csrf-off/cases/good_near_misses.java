class NearMisses {
    SecurityFilterChain stateless(HttpSecurity http) throws Exception {
        http.csrf(csrf -> csrf.disable());
        http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        return http.build();
    }

    SecurityFilterChain oneChain(HttpSecurity http) throws Exception {
        return http.csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }

    SecurityFilterChain bearer(HttpSecurity http) throws Exception {
        http.csrf().disable();
        http.oauth2ResourceServer(server -> server.jwt(withDefaults()));
        return http.build();
    }

    SecurityFilterChain oneHook(HttpSecurity http) throws Exception {
        http.csrf(csrf -> csrf.ignoringRequestMatchers("/hooks/**"));
        http.cors().disable();
        return http.build();
    }
}
