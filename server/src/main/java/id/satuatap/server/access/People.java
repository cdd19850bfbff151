package id.satuatap.server.access;

import id.satuatap.hall.access.Role;
import id.satuatap.hall.id.PersonId;
import id.satuatap.server.vault.StoredPerson;
import id.satuatap.server.vault.Vault;
import java.util.Optional;

/** What the vault knows of people: how they are called and by which password. Thread-safe; changes wait for the disk. */
public final class People {
    private final Vault vault;
    private final Passwords passwords;
    private final String nobodysHash;

    public People(Vault vault, Passwords passwords) {
        this.vault = vault;
        this.passwords = passwords;
        this.nobodysHash = passwords.unmatched();
    }

    /** How a password fits. */
    enum Check {
        WRONG,
        RIGHT,
        /** Right, and good for changing it only. */
        ONCE
    }

    /** Takes as long for somebody unknown as for somebody known, so that nobody learns who works here. */
    Check check(PersonId person, String password) {
        Optional<Credential> credential = vault.credentials().find(person).map(Credential::parse);
        boolean matches =
                Passwords.matches(password, credential.map(Credential::phc).orElse(nobodysHash));
        if (credential.isEmpty() || !matches) {
            return Check.WRONG;
        }
        return credential.get().once() ? Check.ONCE : Check.RIGHT;
    }

    public Optional<String> name(PersonId person) {
        return vault.people().find(person).map(StoredPerson::displayName);
    }

    public boolean known(PersonId person) {
        return vault.credentials().find(person).isPresent();
    }

    public void save(PersonId person, String name, Role role) {
        vault.people().save(new StoredPerson(person, name, role.name()));
    }

    public void changePassword(PersonId person, String password) {
        vault.credentials().save(person, new Credential(passwords.hash(password), false).text());
    }

    /** For a first sign-in: it must be changed there. */
    public void setPasswordOnce(PersonId person, String password) {
        vault.credentials().save(person, new Credential(passwords.hash(password), true).text());
    }

    /** A password that somebody else hashed. */
    public void setHash(PersonId person, String phc) {
        vault.credentials().save(person, new Credential(phc, false).text());
    }
}
