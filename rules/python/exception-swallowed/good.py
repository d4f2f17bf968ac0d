from shop.orders import Order
from shop.payment import signature_is_right


def paid(order: Order, message: bytes, signature: str) -> None:
    """Mark an order as paid, when the bank says so."""
    try:
        if not signature_is_right(message, signature):
            return
    except ValueError:
        return
    order.paid = True
    order.save()
