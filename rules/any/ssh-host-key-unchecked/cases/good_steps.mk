deploy:
	rsync -e "ssh -o StrictHostKeyChecking=accept-new" site/ deploy@shop.example:/srv
# ssh -o StrictHostKeyChecking=no
