FROM php:8.4-apache
WORKDIR /var/www/html
COPY . .
RUN mkdir -p storage/cache
# expect-next: dockerfile/chmod-world-writable
RUN chmod -R 777 storage
USER www-data
CMD ["apache2-foreground"]
