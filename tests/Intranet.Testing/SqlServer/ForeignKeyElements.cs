using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace Intranet.Testing.SqlServer;

/// <summary>Adds foreign keys to a table.</summary>
internal sealed class ForeignKeyElements(Resolution resolution, Table table)
{
    public void Add(ForeignKeyConstraintDefinition definition, Identifier? column)
    {
        var name = definition.ConstraintIdentifier;
        var label = $"Foreign key '{name?.Value}'";
        var isNew = name is null || resolution.Declare(name, table.Name with { Name = name.Value }, ObjectKinds.Constraint);
        if (resolution.FindTable(definition.ReferenceTableName) is not { } referenced)
            return;

        List<Identifier> columns = column is null ? [.. definition.Columns] : [column];
        var found = columns.Select(c => resolution.FindColumn(table, c, label)).OfType<Column>().ToList();
        if (found.Count < columns.Count || FindKey(definition, referenced, label) is not { } key)
            return;
        if (!CheckTypes(definition, label, found, key.Columns.Select(n => referenced.Column(n)!).ToList()))
            return;

        CheckAction(definition, label, definition.DeleteAction, found);
        CheckAction(definition, label, definition.UpdateAction, found);
        var cascades = Cascades(definition.DeleteAction) || Cascades(definition.UpdateAction);
        if (cascades && CascadePaths.Refuse(resolution.Catalogue, referenced, table) is { } refusal)
            resolution.Fault(definition, $"{label}: {refusal} (error 1785).");
        else if (isNew)
            table.ForeignKeys.Add(new ForeignKey(name?.Value, found.Select(c => c.Name).ToList(), referenced, key, cascades));
    }

    /// <summary>
    /// The referenced columns must be a key in its own order, which is how EF Core writes them; a unique index serves unless filtered.
    /// </summary>
    private TableIndex? FindKey(ForeignKeyConstraintDefinition definition, Table referenced, string label)
    {
        if (definition.ReferencedTableColumns.Count == 0)
        {
            if (referenced.PrimaryKey is null)
                resolution.Fault(definition, $"{label} refers to table '{referenced.Name}', which has no primary key.");
            return referenced.PrimaryKey;
        }

        var columns = definition.ReferencedTableColumns;
        if (columns.Select(c => resolution.FindColumn(referenced, c, label)).ToList().Contains(null))
            return null;
        var names = columns.Select(c => c.Value).ToList();
        var key = referenced.Indexes.Find(i =>
            i is { IsUnique: true, IsFiltered: false } && i.Columns.SequenceEqual(names, SqlNames.Comparer));
        if (key is null)
            resolution.Fault(
                definition,
                $"{label} refers to '{referenced.Name}' ({string.Join(", ", names)}), which is not a primary or unique key.");
        return key;
    }

    private bool CheckTypes(TSqlFragment at, string label, List<Column> columns, List<Column> referenced)
    {
        if (columns.Count != referenced.Count)
        {
            resolution.Fault(at, $"{label} has {columns.Count} columns but refers to {referenced.Count}.");
            return false;
        }

        foreach (var (from, to) in columns.Zip(referenced).Where(p => p.First.Type is not null && p.Second.Type is not null))
        {
            if (from.Type != to.Type)
                resolution.Fault(at, $"{label}: column '{from.Name}' is {from.Type} but '{to.Name}' is {to.Type}.");
            else if (!SqlNames.Same(from.Collation, to.Collation))
                resolution.Fault(at, $"{label}: columns '{from.Name}' and '{to.Name}' have different collations.");
        }

        return true;
    }

    private void CheckAction(TSqlFragment at, string label, DeleteUpdateAction action, List<Column> columns)
    {
        var unfit = action switch
        {
            DeleteUpdateAction.SetNull => columns.Find(c => !c.IsNullable),
            DeleteUpdateAction.SetDefault => columns.Find(c => !c.HasDefault && !c.IsNullable),
            _ => null,
        };
        if (unfit is not null)
            resolution.Fault(at, $"{label} sets column '{unfit.Name}' to a value it cannot take.");
    }

    private static bool Cascades(DeleteUpdateAction action) =>
        action is DeleteUpdateAction.Cascade or DeleteUpdateAction.SetNull or DeleteUpdateAction.SetDefault;
}
