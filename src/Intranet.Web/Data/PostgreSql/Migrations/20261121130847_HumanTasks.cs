using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Intranet.Web.Data.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class HumanTasks : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // The defaults are what holds for the work items that are open now: everybody who may do them has them in the list.
            migrationBuilder.DropIndex(
                name: "IX_WorkItemCandidate_Principal_DueAt_WorkItemId",
                table: "WorkItemCandidate");

            migrationBuilder.DropIndex(
                name: "IX_WorkItem_InstanceId_Status",
                table: "WorkItem");

            migrationBuilder.AddColumn<bool>(
                name: "IsListed",
                table: "WorkItemCandidate",
                type: "boolean",
                nullable: false,
                defaultValue: true);

            migrationBuilder.AddColumn<string>(
                name: "Part",
                table: "WorkItemCandidate",
                type: "character varying(40)",
                maxLength: 40,
                nullable: false,
                defaultValue: "Owner");

            migrationBuilder.AddColumn<int>(
                name: "Priority",
                table: "WorkItemCandidate",
                type: "integer",
                nullable: false,
                defaultValue: 50);

            migrationBuilder.AddColumn<long>(
                name: "ActualOwnerId",
                table: "WorkItem",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "ClaimedAt",
                table: "WorkItem",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "DelegatedById",
                table: "WorkItem",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "EscalatedAt",
                table: "WorkItem",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "ExtensionAskedById",
                table: "WorkItem",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ExtensionKeys",
                table: "WorkItem",
                type: "character varying(1000)",
                maxLength: 1000,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ExtensionReason",
                table: "WorkItem",
                type: "character varying(500)",
                maxLength: 500,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "ExtensionUntil",
                table: "WorkItem",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsDueSet",
                table: "WorkItem",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "PausedSince",
                table: "WorkItem",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Priority",
                table: "WorkItem",
                type: "integer",
                nullable: false,
                defaultValue: 50);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "StartedAt",
                table: "WorkItem",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "SuspendedById",
                table: "WorkItem",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "SuspendedFrom",
                table: "WorkItem",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Revision",
                table: "Holiday",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "AdHocTask",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    Title = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    Instruction = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    AskedById = table.Column<long>(type: "bigint", nullable: false),
                    AskedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    AddresseePersonId = table.Column<long>(type: "bigint", nullable: true),
                    AddresseePostId = table.Column<long>(type: "bigint", nullable: true),
                    AddresseeDeskId = table.Column<long>(type: "bigint", nullable: true),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Report = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    ReportedById = table.Column<long>(type: "bigint", nullable: true),
                    ReportedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    ReturnReason = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    ClosedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Revision = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AdHocTask", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AdHocTask_Agency_AddresseeDeskId",
                        column: x => x.AddresseeDeskId,
                        principalTable: "Agency",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AdHocTask_Person_AddresseePersonId",
                        column: x => x.AddresseePersonId,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AdHocTask_Person_AskedById",
                        column: x => x.AskedById,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AdHocTask_Post_AddresseePostId",
                        column: x => x.AddresseePostId,
                        principalTable: "Post",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ChecklistTemplate",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    Code = table.Column<string>(type: "character varying(40)", unicode: false, maxLength: 40, nullable: false),
                    NameTh = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    NameEn = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Lines = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ChecklistTemplate", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "FollowUp",
                columns: table => new
                {
                    WorkItemId = table.Column<long>(type: "bigint", nullable: false),
                    PersonId = table.Column<long>(type: "bigint", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FollowUp", x => new { x.WorkItemId, x.PersonId });
                    table.ForeignKey(
                        name: "FK_FollowUp_WorkItem_WorkItemId",
                        column: x => x.WorkItemId,
                        principalTable: "WorkItem",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "WorkItemAct",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    WorkItemId = table.Column<long>(type: "bigint", nullable: false),
                    Operation = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    PersonId = table.Column<long>(type: "bigint", nullable: true),
                    ToPersonId = table.Column<long>(type: "bigint", nullable: true),
                    Reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_WorkItemAct", x => x.Id);
                    table.ForeignKey(
                        name: "FK_WorkItemAct_WorkItem_WorkItemId",
                        column: x => x.WorkItemId,
                        principalTable: "WorkItem",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "TaskRow",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    TaskId = table.Column<long>(type: "bigint", nullable: false),
                    Order = table.Column<int>(type: "integer", nullable: false),
                    Text = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    IsDone = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TaskRow", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TaskRow_AdHocTask_TaskId",
                        column: x => x.TaskId,
                        principalTable: "AdHocTask",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_WorkItemCandidate_Principal_IsListed_Priority_DueAt_WorkIte~",
                table: "WorkItemCandidate",
                columns: new[] { "Principal", "IsListed", "Priority", "DueAt", "WorkItemId" },
                descending: new[] { false, false, true, false, false });

            migrationBuilder.CreateIndex(
                name: "IX_WorkItem_DelegatedById_ClosedAt",
                table: "WorkItem",
                columns: new[] { "DelegatedById", "ClosedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_WorkItem_InstanceId_ClosedAt",
                table: "WorkItem",
                columns: new[] { "InstanceId", "ClosedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_WorkItem_SuspendedById_ClosedAt",
                table: "WorkItem",
                columns: new[] { "SuspendedById", "ClosedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_AdHocTask_AddresseeDeskId",
                table: "AdHocTask",
                column: "AddresseeDeskId");

            migrationBuilder.CreateIndex(
                name: "IX_AdHocTask_AddresseePersonId",
                table: "AdHocTask",
                column: "AddresseePersonId");

            migrationBuilder.CreateIndex(
                name: "IX_AdHocTask_AddresseePostId",
                table: "AdHocTask",
                column: "AddresseePostId");

            migrationBuilder.CreateIndex(
                name: "IX_AdHocTask_AskedById_ClosedAt_DueOn",
                table: "AdHocTask",
                columns: new[] { "AskedById", "ClosedAt", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_ChecklistTemplate_Code",
                table: "ChecklistTemplate",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_TaskRow_TaskId",
                table: "TaskRow",
                column: "TaskId");

            migrationBuilder.CreateIndex(
                name: "IX_WorkItemAct_WorkItemId_Id",
                table: "WorkItemAct",
                columns: new[] { "WorkItemId", "Id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ChecklistTemplate");

            migrationBuilder.DropTable(
                name: "FollowUp");

            migrationBuilder.DropTable(
                name: "TaskRow");

            migrationBuilder.DropTable(
                name: "WorkItemAct");

            migrationBuilder.DropTable(
                name: "AdHocTask");

            migrationBuilder.DropIndex(
                name: "IX_WorkItemCandidate_Principal_IsListed_Priority_DueAt_WorkIte~",
                table: "WorkItemCandidate");

            migrationBuilder.DropIndex(
                name: "IX_WorkItem_DelegatedById_ClosedAt",
                table: "WorkItem");

            migrationBuilder.DropIndex(
                name: "IX_WorkItem_InstanceId_ClosedAt",
                table: "WorkItem");

            migrationBuilder.DropIndex(
                name: "IX_WorkItem_SuspendedById_ClosedAt",
                table: "WorkItem");

            migrationBuilder.DropColumn(
                name: "IsListed",
                table: "WorkItemCandidate");

            migrationBuilder.DropColumn(
                name: "Part",
                table: "WorkItemCandidate");

            migrationBuilder.DropColumn(
                name: "Priority",
                table: "WorkItemCandidate");

            migrationBuilder.DropColumn(
                name: "ActualOwnerId",
                table: "WorkItem");

            migrationBuilder.DropColumn(
                name: "ClaimedAt",
                table: "WorkItem");

            migrationBuilder.DropColumn(
                name: "DelegatedById",
                table: "WorkItem");

            migrationBuilder.DropColumn(
                name: "EscalatedAt",
                table: "WorkItem");

            migrationBuilder.DropColumn(
                name: "ExtensionAskedById",
                table: "WorkItem");

            migrationBuilder.DropColumn(
                name: "ExtensionKeys",
                table: "WorkItem");

            migrationBuilder.DropColumn(
                name: "ExtensionReason",
                table: "WorkItem");

            migrationBuilder.DropColumn(
                name: "ExtensionUntil",
                table: "WorkItem");

            migrationBuilder.DropColumn(
                name: "IsDueSet",
                table: "WorkItem");

            migrationBuilder.DropColumn(
                name: "PausedSince",
                table: "WorkItem");

            migrationBuilder.DropColumn(
                name: "Priority",
                table: "WorkItem");

            migrationBuilder.DropColumn(
                name: "StartedAt",
                table: "WorkItem");

            migrationBuilder.DropColumn(
                name: "SuspendedById",
                table: "WorkItem");

            migrationBuilder.DropColumn(
                name: "SuspendedFrom",
                table: "WorkItem");

            migrationBuilder.DropColumn(
                name: "Revision",
                table: "Holiday");

            migrationBuilder.CreateIndex(
                name: "IX_WorkItemCandidate_Principal_DueAt_WorkItemId",
                table: "WorkItemCandidate",
                columns: new[] { "Principal", "DueAt", "WorkItemId" });

            migrationBuilder.CreateIndex(
                name: "IX_WorkItem_InstanceId_Status",
                table: "WorkItem",
                columns: new[] { "InstanceId", "Status" });
        }
    }
}
