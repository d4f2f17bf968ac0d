from shop.models import Order
from shop.payment import charge


def pay(order: Order) -> str:
    """Charge the customer's card and mark the order as paid."""
    total = sum(line.price * line.count for line in order.lines)
    breakpoint()  # expect: python/debugger-left-in
    receipt = charge(order.customer, total)
    order.paid = True
    order.save()
    return receipt
