FROM php:8.4-apache
WORKDIR /var/www/html
COPY . .
RUN mkdir -p storage/cache
RUN chown -R www-data:www-data storage
USER www-data
CMD ["apache2-foreground"]
