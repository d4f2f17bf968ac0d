class NearMisses {
    void healthOnly(HttpSecurity http) throws Exception {
        http.authorizeRequests().antMatchers("/actuator/health", "/actuator/info").permitAll();
        http.authorizeRequests().antMatchers("/actuator/**").hasRole("OPS");
        http.authorizeHttpRequests(a -> a.requestMatchers("/login").permitAll());
        http.authorizeHttpRequests(a -> a.requestMatchers(EndpointRequest.to("health")).permitAll());
    }
}
