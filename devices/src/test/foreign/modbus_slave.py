"""A Modbus slave of others (pymodbus), RTU frames over TCP on the port that is its first argument; tells each write."""
import sys

from pymodbus.datastore import ModbusSequentialDataBlock, ModbusServerContext, ModbusSlaveContext
from pymodbus.server import StartTcpServer
from pymodbus.transaction import ModbusRtuFramer


class Told(ModbusSequentialDataBlock):
    def setValues(self, address, values):
        super().setValues(address, values)
        print(address, "".join(chr(value) for value in values), flush=True)


registers = ModbusSlaveContext(hr=Told(0, [0] * 8), zero_mode=True)
print("ready", flush=True)
StartTcpServer(
    context=ModbusServerContext(slaves={5: registers}, single=False),
    framer=ModbusRtuFramer,
    address=("127.0.0.1", int(sys.argv[1])),
)
