class OtherWays {
    void older(HttpSecurity http) throws Exception {
        http.authorizeRequests().antMatchers("/actuator/**").permitAll(); // expect: java/spring-actuator-open
        http.authorizeRequests().antMatchers("/", "/actuator/heapdump").permitAll().anyRequest().authenticated(); // expect: java/spring-actuator-open
        http.authorizeHttpRequests(a -> a.requestMatchers("/login", "/actuator/**").permitAll()); // expect: java/spring-actuator-open
    }
}
