# A Slurm of its own: munge, a controller and two node daemons, all on 127.0.0.1, without systemd,
# control groups or accounting. Everything is in $work/slurm. Sourced by run, which sets $work and
# exports CLUSTER_WORK, by which slurm_stop finds what is left.

slurm_tools='munged mungekey slurmctld slurmd sbatch squeue sinfo scontrol scancel perl'
slurm_pids=

# Outside the range that the kernel gives to outgoing connections, which could take them meanwhile.
slurm_free_ports() {
    perl -MIO::Socket::INET -e '
        my ($count, $port, @held) = ($ARGV[0], 20000 + int(rand(10000)));
        while (@held < $count && $port++ < 32000) {
            my $socket = IO::Socket::INET->new(Listen => 1, Proto => "tcp",
                LocalAddr => "127.0.0.1", LocalPort => $port) or next;
            push @held, $socket;
            print "$port\n";
        }' "$1"
}

slurm_configure() {
    host=$(uname -n)
    host=${host%%.*}
    user=$(id -un)
    ports=$(slurm_free_ports 3 | tr '\n' ' ')
    mkdir -p "$work/slurm/state" "$work/slurm/north" "$work/slurm/south"
    # Empty, so that nothing is taken from /etc/slurm or asked of control groups.
    : >"$work/slurm/cgroup.conf"
    cat >"$work/slurm/slurm.conf" <<CONFIGURATION
ClusterName=crieur
SlurmctldHost=$host(127.0.0.1)
SlurmctldPort=${ports%% *}
CommunicationParameters=NoCtldInAddrAny,NoInAddrAny
SlurmUser=$user
SlurmdUser=$user
AuthType=auth/munge
AuthInfo=socket=$work/slurm/munge.socket
StateSaveLocation=$work/slurm/state
SlurmctldPidFile=$work/slurm/slurmctld.pid
SlurmctldLogFile=$work/slurm/slurmctld.log
SlurmdSpoolDir=$work/slurm/%n
SlurmdPidFile=$work/slurm/%n.pid
SlurmdLogFile=$work/slurm/%n.log
SlurmdParameters=config_overrides
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
JobAcctGatherType=jobacct_gather/none
AccountingStorageType=accounting_storage/none
MpiDefault=none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
SchedulerParameters=batch_sched_delay=0
ReturnToService=2
$(set -- $ports
  echo "NodeName=north NodeHostname=$host NodeAddr=127.0.0.1 Port=$2 CPUs=1"
  echo "NodeName=south NodeHostname=$host NodeAddr=127.0.0.1 Port=$3 CPUs=1")
PartitionName=all Nodes=north,south Default=YES MaxTime=10 State=UP
CONFIGURATION
    export SLURM_CONF="$work/slurm/slurm.conf"
}

slurm_launch() {
    "$@" </dev/null >>"$work/slurm/daemons.log" 2>&1 &
    slurm_pids="$slurm_pids $!"
}

slurm_nodes_idle() {
    [ "$(sinfo -h -N -o '%N %T' 2>/dev/null | grep -c ' idle$')" -eq 2 ]
}

# Fails, with the logs on standard output, when the nodes are not ready in half a minute.
slurm_start() {
    slurm_configure
    (umask 077 && mungekey -c -k "$work/slurm/munge.key") || return 1
    # Forced, because munge wants its socket within everybody's reach, and $work is not.
    slurm_launch munged --force --foreground --key-file="$work/slurm/munge.key" \
        --socket="$work/slurm/munge.socket" --pid-file="$work/slurm/munged.pid" \
        --log-file="$work/slurm/munged.log" --seed-file="$work/slurm/munged.seed"
    wait_until 10 test -S "$work/slurm/munge.socket" &&
        slurm_launch slurmctld -D &&
        slurm_launch slurmd -D -N north &&
        slurm_launch slurmd -D -N south &&
        wait_until 30 slurm_nodes_idle && return 0
    sinfo -N
    tail -n 20 "$work/slurm"/*.log
    return 1
}

# Prints the index, the state and the node of each task of an array.
slurm_tasks() {
    squeue -h -r -t all -j "$1" -o '%K %T %N'
}

slurm_array_ended() {
    slurm_tasks "$1" >"$work/slurm/tasks" 2>/dev/null && [ -s "$work/slurm/tasks" ] &&
        ! grep -qE ' (PENDING|CONFIGURING|RUNNING|COMPLETING|SUSPENDED) ' "$work/slurm/tasks"
}

slurm_all_gone() {
    for pid in $slurm_pids; do
        kill -0 "$pid" 2>/dev/null && return 1
    done
    return 0
}

# Ends the daemons, then whatever they or the tests started and left.
slurm_stop() {
    [ -z "$slurm_pids" ] || kill $slurm_pids 2>/dev/null
    wait_until 5 slurm_all_gone
    unset CLUSTER_WORK
    for environment in /proc/[0-9]*/environ; do
        pid=${environment#/proc/}
        grep -qzxF "CLUSTER_WORK=$work" "$environment" 2>/dev/null && kill -KILL "${pid%/*}"
    done 2>/dev/null
    wait
}
