class OtherWays {
    SecurityFilterChain lambda(HttpSecurity http) throws Exception {
        http.csrf(csrf -> csrf.disable()).formLogin(withDefaults()); // expect: java/csrf-off
        return http.build();
    }

    SecurityFilterChain reference(HttpSecurity http) throws Exception {
        return http.csrf(AbstractHttpConfigurer::disable).formLogin(withDefaults()).build(); // expect: java/csrf-off
    }

    protected void configure(HttpSecurity http) throws Exception {
        http.csrf().disable().authorizeRequests().anyRequest().authenticated(); // expect: java/csrf-off
    }
}
