package id.satuatap.hall.state;

import id.satuatap.hall.id.LegId;
import id.satuatap.hall.visit.Place;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Waiting legs in the order of their places. Confined to the engine's thread.
 *
 * <p>Whatever is asked of it costs the logarithm of how many wait: who is the n-th, how many stand before a place, who was
 * overtaken most. A treap, whose shape follows from the places alone, so that a replay builds the same.
 */
final class PlaceTree {
    /** Nobody ordinary below. */
    private static final int NONE = Integer.MIN_VALUE;

    private @Nullable Node root;

    void add(Place place, LegId leg, boolean priority, int overtaken) {
        Halves halves = split(root, place);
        root = join(join(halves.before(), new Node(place, leg, priority, overtaken)), halves.from());
    }

    /** How often the leg that stood there was overtaken; 0 when none stood there. */
    int remove(Place place) {
        Halves halves = split(root, place);
        Node from = halves.from();
        Node first = first(from);
        if (first == null || !first.place.equals(place)) {
            root = join(halves.before(), from);
            return 0;
        }
        int overtaken = first.overtaken;
        root = join(halves.before(), withoutFirst(from));
        return overtaken;
    }

    int size() {
        return sizeOf(root);
    }

    int priorities() {
        return prioritiesOf(root);
    }

    /** The n-th from the head, counted from 0; empty past the end. */
    Optional<Map.Entry<Place, LegId>> nth(int n) {
        Node node = root;
        int left = n;
        while (node != null) {
            int before = sizeOf(node.left);
            if (left == before) {
                return Optional.of(node.entry());
            }
            boolean further = left > before;
            left -= further ? before + 1 : 0;
            node = further ? node.right : node.left;
        }
        return Optional.empty();
    }

    /** The n-th of those with priority, counted from 0; empty past the end. */
    Optional<Map.Entry<Place, LegId>> nthPriority(int n) {
        Node node = root;
        int left = n;
        while (node != null) {
            int before = prioritiesOf(node.left);
            if (node.priority && left == before) {
                return Optional.of(node.entry());
            }
            boolean further = left >= before;
            left -= further ? before + (node.priority ? 1 : 0) : 0;
            node = further ? node.right : node.left;
        }
        return Optional.empty();
    }

    /** How many stand before a place. */
    int before(Place place) {
        int count = 0;
        Node node = root;
        while (node != null) {
            boolean here = node.place.compareTo(place) < 0;
            count += here ? sizeOf(node.left) + 1 : 0;
            node = here ? node.right : node.left;
        }
        return count;
    }

    /** How many with priority stand before a place. */
    int prioritiesBefore(Place place) {
        int count = 0;
        Node node = root;
        while (node != null) {
            boolean here = node.place.compareTo(place) < 0;
            count += here ? prioritiesOf(node.left) + (node.priority ? 1 : 0) : 0;
            node = here ? node.right : node.left;
        }
        return count;
    }

    /** How often that ordinary visitor before a place was overtaken who was most often; 0 where none stands before it. */
    int mostOvertakenBefore(Place place) {
        Halves halves = split(root, place);
        int most = mostOf(halves.before());
        root = join(halves.before(), halves.from());
        return Math.max(0, most);
    }

    /** Every ordinary visitor before a place was overtaken once more; whom others with priority pass is not counted. */
    void overtake(Place place) {
        Halves halves = split(root, place);
        overtaken(halves.before(), 1);
        root = join(halves.before(), halves.from());
    }

    /** How often the leg at a place was overtaken; 0 when none stands there. */
    int overtakenAt(Place place) {
        int pending = 0;
        Node node = root;
        while (node != null) {
            int way = place.compareTo(node.place);
            if (way == 0) {
                return node.priority ? node.overtaken : node.overtaken + pending;
            }
            pending += node.pending;
            node = way < 0 ? node.left : node.right;
        }
        return 0;
    }

    private static int sizeOf(@Nullable Node node) {
        return node == null ? 0 : node.size;
    }

    private static int prioritiesOf(@Nullable Node node) {
        return node == null ? 0 : node.priorities;
    }

    private static int mostOf(@Nullable Node node) {
        return node == null ? NONE : node.most;
    }

    private static void overtaken(@Nullable Node node, int times) {
        if (node != null && times != 0) {
            node.overtaken += node.priority ? 0 : times;
            node.pending += times;
            node.most = node.most == NONE ? NONE : node.most + times;
        }
    }

    private static @Nullable Node first(@Nullable Node tree) {
        Node node = tree;
        while (node != null && node.left != null) {
            node.settle();
            node = node.left;
        }
        return node;
    }

    private static @Nullable Node withoutFirst(@Nullable Node tree) {
        if (tree == null) {
            return null;
        }
        tree.settle();
        if (tree.left == null) {
            return tree.right;
        }
        tree.left = withoutFirst(tree.left);
        return tree.counted();
    }

    /** The places before one, and those from it on. */
    private static Halves split(@Nullable Node tree, Place place) {
        if (tree == null) {
            return new Halves(null, null);
        }
        tree.settle();
        if (tree.place.compareTo(place) < 0) {
            Halves right = split(tree.right, place);
            tree.right = right.before();
            return new Halves(tree.counted(), right.from());
        }
        Halves left = split(tree.left, place);
        tree.left = left.from();
        return new Halves(left.before(), tree.counted());
    }

    private static @Nullable Node join(@Nullable Node before, @Nullable Node from) {
        if (before == null || from == null) {
            return before == null ? from : before;
        }
        if (before.height < from.height) {
            from.settle();
            from.left = join(before, from.left);
            return from.counted();
        }
        before.settle();
        before.right = join(before.right, from);
        return before.counted();
    }

    private record Halves(@Nullable Node before, @Nullable Node from) {}

    /** One leg. A node stands above those of lesser height. */
    private static final class Node {
        private final Place place;
        private final LegId leg;
        private final boolean priority;
        private final long height;
        private int overtaken;
        private int size;
        private int priorities;
        private int most;

        /** What those below were overtaken and have not been told. */
        private int pending;

        private @Nullable Node left;
        private @Nullable Node right;

        Node(Place place, LegId leg, boolean priority, int overtaken) {
            this.place = place;
            this.leg = leg;
            this.priority = priority;
            this.overtaken = overtaken;
            this.height = mixed(place.sequence());
            this.size = 1;
            this.priorities = priority ? 1 : 0;
            this.most = priority ? NONE : overtaken;
        }

        Map.Entry<Place, LegId> entry() {
            return Map.entry(place, leg);
        }

        void settle() {
            overtaken(left, pending);
            overtaken(right, pending);
            pending = 0;
        }

        Node counted() {
            size = 1 + sizeOf(left) + sizeOf(right);
            priorities = (priority ? 1 : 0) + prioritiesOf(left) + prioritiesOf(right);
            most = Math.max(priority ? NONE : overtaken, Math.max(mostOf(left), mostOf(right)));
            return this;
        }

        /** Spreads neighbouring sequences far apart (the finalizer of SplitMix64). */
        private static long mixed(long sequence) {
            long z = (sequence + 1) * 0x9e3779b97f4a7c15L;
            z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
            z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
            return z ^ (z >>> 31);
        }
    }
}
