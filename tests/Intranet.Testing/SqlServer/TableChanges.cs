using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace Intranet.Testing.SqlServer;

/// <summary>ALTER TABLE, DROP TABLE and DROP INDEX.</summary>
internal sealed class TableChanges(Resolution resolution)
{
    public void Alter(AlterTableStatement statement)
    {
        if (resolution.FindTable(statement.SchemaObjectName) is not { } table)
            return;
        switch (statement)
        {
            case AlterTableAddTableElementStatement add:
                new TableElements(resolution, table).Add(add.Definition);
                break;
            case AlterTableAlterColumnStatement alter:
                AlterColumn(table, alter);
                break;
            case AlterTableDropTableElementStatement drop:
                foreach (var element in drop.AlterTableDropTableElements)
                    Drop(table, element);
                break;
            case AlterTableConstraintModificationStatement { All: false } modification:
                foreach (var name in modification.ConstraintNames.Where(n => !table.ConstraintNames().Has(n.Value)))
                    resolution.Fault(name, $"Unknown constraint '{name.Value}' of table '{table.Name}'.");
                break;
            case AlterTableSetStatement or AlterTableRebuildStatement or AlterTableConstraintModificationStatement:
                break;
            default:
                resolution.Fault(statement, $"{statement.GetType().Name} is not known to this checker.");
                break;
        }
    }

    public void Drop(DropTableStatement statement)
    {
        foreach (var name in statement.Objects)
        {
            if (statement.IsIfExists && resolution.Catalogue.Table(ObjectName.From(name)) is null)
                continue;
            if (resolution.FindTable(name) is not { } table)
                continue;
            foreach (var (other, key) in resolution.Catalogue.References(table).Where(r => r.Table != table).ToList())
                resolution.Fault(name, $"Table '{table.Name}' cannot be dropped: {key.Label} of table '{other.Name}' refers to it.");
            resolution.Catalogue.Remove(table);
        }
    }

    public void Drop(DropIndexStatement statement)
    {
        foreach (var clause in statement.DropIndexClauses)
        {
            if (clause is not DropIndexClause drop)
                resolution.Fault(clause, "DROP INDEX table.index is the old form; write DROP INDEX index ON table.");
            else if (resolution.FindTable(drop.Object) is { } table)
                DropIndex(table, drop.Index, statement.IsIfExists);
        }
    }

    private void DropIndex(Table table, Identifier name, bool ifExists)
    {
        var index = table.Indexes.Find(i => SqlNames.Same(i.Name, name.Value));
        if (index is { Kind: not IndexKind.Index })
            resolution.Fault(name, $"DROP INDEX cannot drop {index.Label}; drop the constraint.");
        else if (index is not null)
            Remove(table, index, name);
        else if (!ifExists)
            resolution.Fault(name, $"Unknown index '{name.Value}' of table '{table.Name}'.");
    }

    private void Remove(Table table, TableIndex index, TSqlFragment at)
    {
        foreach (var (other, key) in resolution.Catalogue.References(table).Where(r => r.Key.ReferencedKey == index))
            resolution.Fault(at, $"{index.Label} cannot be dropped: {key.Label} of table '{other.Name}' refers to it.");
        table.Indexes.Remove(index);
    }

    private void Drop(Table table, AlterTableDropTableElement element)
    {
        if (element.TableElementType == TableElementType.Column)
            DropColumn(table, element);
        else if (element.TableElementType is TableElementType.Constraint or TableElementType.NotSpecified)
            DropConstraint(table, element);
        else
            resolution.Fault(element, $"ALTER TABLE DROP {element.TableElementType} is not known to this checker.");
    }

    private void DropColumn(Table table, AlterTableDropTableElement element)
    {
        if (element.IsIfExists && table.Column(element.Name.Value) is null)
            return;
        if (resolution.FindColumn(table, element.Name, "DROP COLUMN") is not { } column)
            return;
        foreach (var user in table.UsersOf(column))
            resolution.Fault(element, $"Column '{column.Name}' of table '{table.Name}' cannot be dropped: {user} uses it.");
        if (table.Columns.Count == 1)
            resolution.Fault(element, $"Table '{table.Name}' would lose its last column.");
        if (column.DefaultName is { } standard)
            resolution.Catalogue.Remove(table.Name with { Name = standard });
        table.Columns.Remove(column);
    }

    private void DropConstraint(Table table, AlterTableDropTableElement element)
    {
        var name = element.Name.Value;
        if (!table.ConstraintNames().Has(name))
        {
            if (!element.IsIfExists)
                resolution.Fault(element, $"Unknown constraint '{name}' of table '{table.Name}'.");
            return;
        }

        if (table.Indexes.Find(i => SqlNames.Same(i.Name, name)) is { } index)
            Remove(table, index, element);
        table.ForeignKeys.RemoveAll(k => SqlNames.Same(k.Name, name));
        table.Checks.RemoveAll(c => SqlNames.Same(c.Name, name));
        foreach (var column in table.Columns.Where(c => SqlNames.Same(c.DefaultName, name)))
            (column.DefaultName, column.HasDefault) = (null, false);
        resolution.Catalogue.Remove(table.Name with { Name = name });
    }

    private void AlterColumn(Table table, AlterTableAlterColumnStatement statement)
    {
        if (resolution.FindColumn(table, statement.ColumnIdentifier, "ALTER COLUMN") is not { } column)
            return;
        if (column.IsWrittenByServer)
            resolution.Fault(statement, $"Column '{column.Name}' of table '{table.Name}' is written by the server and cannot be altered.");
        if (statement.DataType is null)
            return;

        var isNullable = statement.AlterTableAlterColumnOption != AlterTableAlterColumnOption.NotNull;
        var type = new TableElements(resolution, table).ReadType(statement, statement.DataType);
        foreach (var user in Hindrances(table, column, type, isNullable))
            resolution.Fault(statement, $"Column '{column.Name}' of table '{table.Name}' cannot be altered: {user} uses it.");
        (column.Type, column.IsNullable) = (type, isNullable);
        column.Collation = statement.Collation?.Value;
        var indexes = new IndexElements(resolution, table);
        foreach (var index in table.Indexes.Where(i => i.Columns.Has(column.Name)))
            indexes.CheckKeySize(statement, index);
    }

    /// <summary>Widening a text or binary column is allowed under a plain index, unique or check constraint; nothing else is.</summary>
    private IEnumerable<string> Hindrances(Table table, Column column, SqlType? type, bool isNullable)
    {
        if (type is null || column.Type is null || (type == column.Type && isNullable == column.IsNullable))
            return [];
        var inward = resolution.Catalogue.References(table).Where(r => r.Key.ReferencedKey.Uses(column.Name)).Select(r => r.Key.Label);
        if (isNullable != column.IsNullable || !type.Widens(column.Type))
            return table.UsersOf(column).Concat(inward).Distinct();
        return table.Indexes.Where(i => i.Kind == IndexKind.PrimaryKey && i.Uses(column.Name)).Select(i => i.Label)
            .Concat(table.ForeignKeys.Where(k => k.Columns.Has(column.Name)).Select(k => k.Label))
            .Concat(inward)
            .Distinct();
    }
}
