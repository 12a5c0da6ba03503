using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Domain.Organisation;

/// <summary>Compares a spreadsheet of people with the register. People are recognised by their e-mail, or else by their Thai name.</summary>
internal sealed class PersonImport(IntranetDbContext db)
{
    private static readonly RegisterPersonValidator s_register = new();

    private static readonly Dictionary<string, string> s_columns = new(StringComparer.Ordinal)
    {
        [nameof(PersonName.TitleTh)] = ImportColumns.Title,
        [nameof(PersonName.FirstTh)] = ImportColumns.FirstName,
        [nameof(PersonName.LastTh)] = ImportColumns.LastName,
        ["NameEn"] = ImportColumns.NameEn,
        ["PositionTh"] = ImportColumns.Position,
        [nameof(PersonPosition.LevelTh)] = ImportColumns.Level,
        ["PositionEn"] = ImportColumns.PositionEn,
        [nameof(PersonContact.Phone)] = ImportColumns.Phone,
        [nameof(PersonContact.Email)] = ImportColumns.Email,
        [nameof(Person.Precedence)] = ImportColumns.Precedence,
    };

    private ILookup<string, Person> _byEmail = Enumerable.Empty<Person>().ToLookup(_ => "");
    private ILookup<string, Person> _byName = Enumerable.Empty<Person>().ToLookup(_ => "");
    private Dictionary<string, long> _agencies = new(StringComparer.Ordinal);
    private Dictionary<long, string> _codes = [];

    public async Task<IReadOnlyList<ImportDraft>> DraftAsync(IReadOnlyList<ImportRow> rows, CancellationToken cancellationToken)
    {
        var people = await db.Set<Person>().ToListAsync(cancellationToken);
        _byEmail = people.Where(p => p.Email is not null).ToLookup(p => ThaiText.Canonical(p.Email!), StringComparer.Ordinal);
        _byName = people.ToLookup(p => NameKey(p.FirstNameTh, p.LastNameTh), StringComparer.Ordinal);
        _agencies = await db.Set<Agency>().Select(a => new { a.Code, a.Id }).ToDictionaryAsync(a => a.Code, a => a.Id, StringComparer.Ordinal, cancellationToken);
        _codes = _agencies.ToDictionary(a => a.Value, a => a.Key);
        var last = people.Select(p => p.Precedence).DefaultIfEmpty().Max();

        var drafts = rows.Select((row, index) => Draft(row, last + index + 1)).ToList();
        foreach (var same in drafts.GroupBy(d => d.Key, StringComparer.Ordinal).Where(g => g.Count() > 1))
            foreach (var (draft, _) in same.Skip(1)) draft.Refuse(ImportColumns.FirstName, "organisation.import-twice", same.First().Draft.Row.Number);
        return [.. drafts.Select(d => d.Draft)];
    }

    private (ImportDraft Draft, string Key) Draft(ImportRow row, int nextPlace)
    {
        var (first, last, email) = (Cell(row, ImportColumns.FirstName), Cell(row, ImportColumns.LastName), Cell(row, ImportColumns.Email));
        var draft = new ImportDraft(row, $"{first} {last}".Trim());
        var known = Known(first, last, email);
        if (known.Count > 1) draft.Refuse(ImportColumns.FirstName, "organisation.import-several", known.Count);
        var person = known.Count == 1 ? known[0] : null;
        draft.IsNew = known.Count == 0;

        var name = new PersonName(
            draft.Text(ImportColumns.Title, person?.TitleTh) ?? "",
            draft.Text(ImportColumns.FirstName, person?.FirstNameTh) ?? "",
            draft.Text(ImportColumns.LastName, person?.LastNameTh) ?? "",
            draft.Text(ImportColumns.NameEn, person?.NameEn) ?? "");
        var position = new PersonPosition(
            draft.Text(ImportColumns.Position, person?.PositionTitleTh) ?? "",
            draft.Text(ImportColumns.Level, person?.LevelTh),
            draft.Text(ImportColumns.PositionEn, person?.PositionEn) ?? "");
        var contact = new PersonContact(draft.Text(ImportColumns.Email, person?.Email), draft.Text(ImportColumns.Phone, person?.Phone));
        var place = draft.Number(ImportColumns.Precedence, person?.Precedence, nextPlace);
        var agencyId = AgencyOf(draft, person);
        draft.Check(s_register, new RegisterPerson(name, position, agencyId, contact.Email, contact.Phone, place), s_columns);
        draft.Apply = () =>
        {
            if (person is null) db.Add(new Person(name, position, agencyId, place, contact));
            else person.Revise(name, position, agencyId, contact, place);
        };
        return (draft, person is not null ? $"#{person.Id}" : email.Length > 0 ? ThaiText.Canonical(email) : NameKey(first, last));
    }

    // Namesakes with another e-mail are other people.
    private List<Person> Known(string first, string last, string email)
    {
        var byEmail = email.Length == 0 ? [] : _byEmail[ThaiText.Canonical(email)].ToList();
        return byEmail.Count > 0 ? byEmail : [.. _byName[NameKey(first, last)].Where(p => email.Length == 0 || p.Email is null)];
    }

    private long? AgencyOf(ImportDraft draft, Person? person)
    {
        var code = draft.CodeText(ImportColumns.AgencyCode, person?.AgencyId is { } id ? _codes[id] : null);
        if (code is null) return null;
        if (_agencies.TryGetValue(code, out var agencyId)) return agencyId;
        draft.Refuse(ImportColumns.AgencyCode, "organisation.import-agency", code);
        return null;
    }

    private static string Cell(ImportRow row, string column) => row.Cells.GetValueOrDefault(column, "").Trim();

    private static string NameKey(string first, string last) => ThaiText.Canonical($"{first}|{last}");
}
