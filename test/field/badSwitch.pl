#!/usr/bin/perl
# A network switch with bad cables: frames between the given interfaces are delayed and dropped at random.
# For kernels without tc's netem. Usage: badSwitch.pl MIN_DELAY_MS MAX_DELAY_MS LOSS_PERCENT INTERFACE...
# Says "ready" when it forwards; ends with its standard input. Core modules only.
use strict;
use warnings;
use IO::Handle;
use Time::HiRes qw(time);

use constant { AF_PACKET => 17, SOCK_RAW => 3, ETH_P_ALL => 3, PACKET_OUTGOING => 4 };
# With the offload header a frame keeps what the virtual cards left to their peer: checksums, segments.
use constant { SOL_PACKET => 263, PACKET_VNET_HDR => 15, VNET_HEADER_BYTES => 10 };

my ($min_ms, $max_ms, $loss, @names) = @ARGV;
my (@sockets, %port_of_mac, @waiting);

for my $name (@names) {
    open(my $file, '<', "/sys/class/net/$name/ifindex") or die "$name: $!\n";
    chomp(my $index = <$file>);
    socket(my $socket, AF_PACKET, SOCK_RAW, unpack('n', pack('S', ETH_P_ALL))) or die "socket: $!\n";
    setsockopt($socket, SOL_PACKET, PACKET_VNET_HDR, pack('i', 1)) or die "offload header: $!\n";
    bind($socket, pack('S n i S C C a8', AF_PACKET, ETH_P_ALL, $index, 0, 0, 0, '')) or die "$name: $!\n";
    $socket->blocking(0);
    push @sockets, $socket;
}
STDOUT->autoflush(1);
print "ready\n";

while (1) {
    my $readable = '';
    vec($readable, fileno(STDIN), 1) = 1;
    vec($readable, fileno($_), 1) = 1 for @sockets;
    my $wait = @waiting ? $waiting[0][0] - time : undef;
    $wait = 0 if defined $wait && $wait < 0;
    select($readable, undef, undef, $wait);
    if (vec($readable, fileno(STDIN), 1)) { exit 0 if !sysread(STDIN, my $byte, 1) }
    for my $port (0 .. $#sockets) {
        take($port) if vec($readable, fileno($sockets[$port]), 1);
    }
    while (@waiting && $waiting[0][0] <= time) {
        my (undef, $port, $frame) = @{ shift @waiting };
        send($sockets[$port], $frame, 0);
    }
}

sub take {
    my ($from) = @_;
    while (defined(my $address = recv($sockets[$from], my $frame, 131072, 0))) {
        next if (unpack('S n i S C', $address))[4] == PACKET_OUTGOING;
        next if length($frame) < VNET_HEADER_BYTES + 14;
        my $to_mac = substr($frame, VNET_HEADER_BYTES, 6);
        $port_of_mac{ substr($frame, VNET_HEADER_BYTES + 6, 6) } = $from;
        my $known = $port_of_mac{$to_mac};
        my @to = defined $known ? ($known) : grep { $_ != $from } 0 .. $#sockets;
        for my $port (@to) {
            next if rand(100) < $loss;
            enqueue(time + ($min_ms + rand($max_ms - $min_ms)) / 1000, $port, $frame);
        }
    }
}

# Nearly in order already, so the right place is near the end.
sub enqueue {
    my $entry = [@_];
    my $place = @waiting;
    $place-- while $place > 0 && $waiting[$place - 1][0] > $entry->[0];
    splice(@waiting, $place, 0, $entry);
}
