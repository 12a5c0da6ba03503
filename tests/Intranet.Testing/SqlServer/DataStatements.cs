using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace Intranet.Testing.SqlServer;

/// <summary>Data in migrations: the tables they name, and the columns where only one table can be meant.</summary>
internal sealed class DataStatements(Resolution resolution)
{
    public bool Walk(TSqlStatement statement)
    {
        switch (statement)
        {
            case InsertStatement insert:
                CheckNames(insert);
                WalkInsert(insert.InsertSpecification);
                return true;
            case UpdateStatement { UpdateSpecification: { FromClause: null } update }:
                CheckNames(statement);
                WalkUpdate(update);
                return true;
            case DeleteStatement { DeleteSpecification: { FromClause: null } delete }:
                CheckNames(statement);
                if (Target(delete.Target) is { } table)
                    CheckColumns(table, delete.WhereClause, "DELETE");
                return true;
            case SetIdentityInsertStatement identity:
                if (resolution.FindTable(identity.Table) is { } counted && !counted.Columns.Exists(c => c.IsIdentity))
                    resolution.Fault(identity, $"Table '{counted.Name}' has no identity column.");
                return true;
            case UpdateStatement or DeleteStatement or MergeStatement or SelectStatement
                or DeclareVariableStatement or SetVariableStatement:
                CheckNames(statement);
                return true;
            default:
                return false;
        }
    }

    /// <summary>Looks up tables, sequences, functions and types wherever they stand.</summary>
    public void CheckNames(TSqlFragment fragment)
    {
        ExpressionReader.Read(fragment, resolution);
        foreach (var name in TableNames.In(fragment))
        {
            if (resolution.Catalogue.KindOf(ObjectName.From(name)) != ObjectKinds.View)
                resolution.FindTable(name);
        }
    }

    private void WalkInsert(InsertSpecification insert)
    {
        if (Target(insert.Target) is not { } table)
            return;
        var named = insert.Columns.Select(c => c.MultiPartIdentifier.Identifiers[^1]).ToList();
        var columns = named.Select(n => Find(table, n, "INSERT")).OfType<Column>().ToList();
        if (columns.Count < named.Count)
            return;

        if (named.Count == 0)
            columns = table.Columns.Where(c => !c.IsIdentity && !c.IsWrittenByServer).ToList();
        foreach (var column in columns.Where(c => c.IsWrittenByServer))
            resolution.Fault(insert, $"INSERT writes column '{column.Name}' of table '{table.Name}', which the server writes.");
        foreach (var column in table.Columns.Where(c => c.IsRequired && !columns.Contains(c)))
            resolution.Fault(insert, $"INSERT leaves out column '{column.Name}' of table '{table.Name}', which is required.");
        if (insert.InsertSource is ValuesInsertSource { IsDefaultValues: false } values)
            CheckRows(values, columns, table);
    }

    private void CheckRows(ValuesInsertSource values, List<Column> columns, Table table)
    {
        foreach (var row in values.RowValues)
        {
            if (row.ColumnValues.Count != columns.Count)
            {
                resolution.Fault(
                    row,
                    $"INSERT into '{table.Name}' names {columns.Count} columns but gives {row.ColumnValues.Count} values.");
                continue;
            }

            foreach (var (value, column) in row.ColumnValues.Zip(columns))
            {
                if (value is NullLiteral && !column.IsNullable)
                    resolution.Fault(value, $"INSERT gives null to column '{column.Name}' of table '{table.Name}'.");
                if (value is ColumnReferenceExpression { ColumnType: ColumnType.Regular } reference)
                    resolution.Fault(value, $"INSERT gives '{reference.MultiPartIdentifier.Identifiers[^1].Value}', which is no value.");
            }
        }
    }

    private void WalkUpdate(UpdateSpecification update)
    {
        if (Target(update.Target) is not { } table)
            return;
        foreach (var clause in update.SetClauses)
            CheckColumns(table, clause, "UPDATE");
        CheckColumns(table, update.WhereClause, "UPDATE");
    }

    /// <summary>With a subquery a column may belong to either side, so it is left alone.</summary>
    private void CheckColumns(Table table, TSqlFragment? fragment, string user)
    {
        if (fragment is null || ExpressionReader.ColumnsIn(fragment, resolution.Catalogue) is not { } columns)
            return;
        foreach (var column in columns)
            Find(table, column, user);
    }

    private Column? Find(Table table, Identifier name, string user)
    {
        var column = resolution.FindColumn(table, name, user);
        if (column is not null && resolution.IsInvisibleInBatch(table, column))
            resolution.Fault(
                name,
                $"{user} names column '{column.Name}' of table '{table.Name}', added in the same batch (error 207); use GO or EXEC.");
        return column;
    }

    private Table? Target(TableReference reference) =>
        reference is NamedTableReference { SchemaObject: var name } ? resolution.Catalogue.Table(ObjectName.From(name)) : null;
}
